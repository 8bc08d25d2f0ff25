-- Read from the events of "practitioner": may be emptied and read again.
create table practitioner_view (
  id        text primary key,
  territory text not null,
  version   bigint not null,
  doc       jsonb not null
);

create index practitioner_view_territory on practitioner_view (territory);
