-- The history is read from the events themselves. An aggregate belongs to the territory that its first event names.
create function territory_of(payload jsonb) returns text language sql immutable parallel safe as $$
  select coalesce(payload ->> 'territory',
    regexp_replace(coalesce(payload ->> 'rota', payload -> 'terms' ->> 'rota'), '/[^/]*$', ''))
$$;
create index domain_event_entry_territory on domain_event_entry (territory_of(payload)) where sequence_number = 0;

-- Whoever and whatever is named anywhere in an event: every text of its payload.
create function words_of(payload jsonb) returns text[] language sql immutable parallel safe as $$
  select array(select distinct each #>> '{}' from jsonb_path_query(payload, 'strict $.** ? (@.type() == "string")') each)
$$;
create index domain_event_entry_words on domain_event_entry using gin (words_of(payload));
