-- Exchanges between radiologists as they stand: rebuilt from the events at will.
create table exchange_view (
  exchange text primary key,
  territory text not null,
  rota text not null,
  duty text not null,
  offered_by text not null,
  offered_to text not null,
  in_return text,
  reason text not null,
  status text not null,
  word text not null default '',
  offered_at timestamptz not null,
  changed_at timestamptz not null
);
create index exchange_view_people on exchange_view (offered_by, offered_to);
create index exchange_view_territory on exchange_view (territory, status);
