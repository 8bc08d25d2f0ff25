-- Who may sign in. Not events: a password's hash must be forgettable.
create table account (
  id text primary key,
  display_name text not null,
  password_hash text not null,
  roles text[] not null,
  territories text[] not null,
  establishments text[] not null,
  practitioner text,
  enabled boolean not null default true
);
