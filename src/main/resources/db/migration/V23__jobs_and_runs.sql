-- Jobs of db-scheduler, in its own words: due at a time, picked by a node that keeps its heartbeat.
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures integer,
  last_heartbeat timestamptz,
  version bigint not null,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);

-- Runs of the optimiser. No event tells of them: they are kept here alone, the last few of each rota.
create table planning_run (
  run uuid primary key,
  rota text not null,
  -- where it lies beside others: A or B; null once it was put away
  place text check (place in ('A', 'B')),
  -- whether the board shows it
  shown boolean not null,
  terms jsonb not null,
  state text not null,
  started_by text not null,
  started_at timestamptz not null,
  -- how often a node took it up: one that took it up before has lost it
  taken_up integer not null default 0,
  duties_to_fill integer not null,
  -- the best so far
  answer jsonb not null,
  -- the file vigie-problem/1
  problem bytea not null,
  failure text
);
create index planning_run_rota on planning_run (rota, started_at desc);
create unique index planning_run_one_at_a_time on planning_run (rota) where state in ('WAITING', 'RUNNING', 'STOPPING');
create unique index planning_run_one_in_each_place on planning_run (rota, place);
create unique index planning_run_one_shown on planning_run (rota) where shown;
