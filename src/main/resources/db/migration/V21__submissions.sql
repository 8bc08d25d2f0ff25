-- How often a rota was submitted: a director approves the submission that they have read.
alter table rota_view add column submissions integer not null default 0;
update rota_view set submissions = (select count(*) from domain_event_entry
  where aggregate_identifier = rota_view.rota and payload_type = 'fr.vigie.rota.RotaEvent$RotaSubmitted');
