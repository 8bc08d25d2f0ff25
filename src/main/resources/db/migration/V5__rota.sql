-- The rotas as they stand: rebuilt from the events at will.
create table rota_view (
  rota text primary key,
  territory text not null,
  month text not null,
  zone text not null,
  status text not null,
  awaited jsonb not null,
  version integer not null
);
create index rota_view_territory on rota_view (territory, month);

create table duty_view (
  duty text primary key,
  rota text not null,
  position integer not null,
  starts timestamptz not null,
  ends timestamptz not null,
  definition jsonb not null,
  holder text,
  pinned boolean not null default false
);
create index duty_view_rota on duty_view (rota, position);
create index duty_view_holder on duty_view (holder, starts);
create index duty_view_time on duty_view (starts, ends);
