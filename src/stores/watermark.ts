/**
 * The state of followed tables ($1 schemas, $2 names), a row for each that exists: `state` is null where the database
 * cannot know it (foreign tables). A view stands on its tables, a parent on its children; a materialised view on itself.
 * In it: the file of the table (TRUNCATE, rewrites), the counters of written rows, the columns' and rules' own
 * transactions (ALTER TABLE, CREATE OR REPLACE VIEW), and what the counters depend on: the start of the server and the
 * last reset, which a crash makes too. A standby counts nothing: there it is the place in the log. `snapshot`
 * changes whenever a writing transaction begins or ends; `others` tells whether there are sessions beside ours that were
 * busy of late and may count later than they write (one that ends has counted).
 */
export const watermark = `
with recursive followed as (
  select f.n::int as n, c.oid
  from unnest($1::text[], $2::text[]) with ordinality as f(schema, name, n)
  join pg_namespace s on s.nspname = f.schema
  join pg_class c on c.relnamespace = s.oid and c.relname = f.name
), member(n, oid) as (
  select n, oid from followed
  union
  select m.n, below.oid from member m cross join lateral (
    select d.refobjid as oid from pg_rewrite r
    join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
      and d.refclassid = 'pg_class'::regclass and d.refobjid <> r.ev_class
    join pg_class v on v.oid = r.ev_class and v.relkind = 'v'
    where r.ev_class = m.oid
    union all
    select i.inhrelid from pg_inherits i where i.inhparent = m.oid
  ) below
), server as (
  select concat_ws(',', extract(epoch from pg_postmaster_start_time()),
    extract(epoch from pg_stat_get_bgwriter_stat_reset_time()),
    extract(epoch from pg_stat_get_db_stat_reset_time((select oid from pg_database where datname = current_database()))),
    case when pg_is_in_recovery() then pg_last_wal_replay_lsn()::text end) as state
)
select m.n, (select pg_current_snapshot()::text) as snapshot,
  (select exists (select from pg_stat_activity a
    where a.datname = current_database() and a.application_name not like 'geosocle%'
      and coalesce(a.state_change > clock_timestamp() - interval '11 s', true))) as others,
  array_agg(s.nspname || '.' || c.relname) as members,
  case when bool_or(c.relkind = 'f') then null else md5((select state from server) || string_agg(concat_ws(',', c.oid,
    c.relfilenode, pg_stat_get_tuples_inserted(c.oid), pg_stat_get_tuples_updated(c.oid), pg_stat_get_tuples_deleted(c.oid),
    (select sum(a.xmin::text::bigint) from pg_attribute a where a.attrelid = c.oid),
    case c.relkind when 'v' then (select sum(r.xmin::text::bigint) from pg_rewrite r where r.ev_class = c.oid) end),
    ';' order by c.oid)) end as state
from member m
join pg_class c on c.oid = m.oid
join pg_namespace s on s.oid = c.relnamespace
group by m.n`

export interface WatermarkRow {
  readonly n: number
  readonly members: readonly string[]
  readonly state: string | null
  readonly snapshot: string
  readonly others: boolean
}
