-- Which practitioner of a territory has an RPPS number: asked and written by the commands, never emptied. The projection of
-- practitioners cannot keep this rule, for it hears of a registration only after it.
create table rpps_number (
  territory    text not null,
  rpps         text not null,
  practitioner text not null,
  primary key (territory, rpps)
);

-- Who was registered before. Two who share a number already keep it: the first of them by id is the one told.
insert into rpps_number (territory, rpps, practitioner)
select territory, doc -> 'profile' ->> 'rpps', min(id) from practitioner_view
where doc -> 'profile' ->> 'rpps' is not null
group by territory, doc -> 'profile' ->> 'rpps';
