-- Read from the events of "territory": may be emptied and read again.
create table territory_view (
  id      text primary key,
  name    text not null,
  version bigint not null,
  doc     jsonb not null
);
