-- The derogations taken on a rota, with their grounds; those of before have none.
alter table rota_view add column derogations jsonb not null default '[]';
update rota_view set derogations = coalesce((
  select jsonb_agg(jsonb_build_object('rule', payload -> 'rule', 'duties', payload -> 'duties',
    'practitioner', payload -> 'practitioner', 'ground', null, 'reason', '') order by global_index)
  from domain_event_entry
  where aggregate_identifier = rota_view.rota and payload_type = 'fr.vigie.rota.RotaEvent$DerogationTaken'), '[]');
