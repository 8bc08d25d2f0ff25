-- A password that somebody else drew is known to them: its owner must choose another before doing anything.
alter table account add column password_is_first boolean not null default false;
