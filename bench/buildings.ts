/** The corner of the block of buildings, in metres of Lambert-93, and its side in cells of 31.25 m. */
export const town = { west: 692_100, south: 6_532_100, side: 448, count: 200_000 }

/** Buildings of 4 to 12 corners on a shaken grid, about 1,000 on a square kilometre, the same at each run. */
export const buildings = `
create extension if not exists postgis;
set max_parallel_workers_per_gather = 0;
select setseed(0.42);
create table public.buildings (
  id integer primary key, height real not null, usage text not null, built integer not null,
  geom geometry(Polygon, 2154) not null);
insert into public.buildings
select i, round((3 + 22 * random())::numeric, 1),
  (array['house', 'annex', 'shop', 'works', 'farm', 'school', 'church', 'sport'])[1 + floor(8 * random())::int],
  1950 + floor(74 * random())::int,
  ST_SetSRID(ST_Translate(ST_Rotate(shape, pi() * turn),
    ${town.west} + 31.25 * (i % ${town.side} + 0.5) + 6 * (random() - 0.5),
    ${town.south} + 31.25 * (i / ${town.side} + 0.5) + 6 * (random() - 0.5)), 2154)
from (
  select i, random() as turn, 4 + 4 * random() as w, 3 + 4 * random() as h, random() as kind
  from generate_series(0, ${town.count - 1}) i offset 0
) r cross join lateral (select case
  when kind < 0.6 then ST_MakeEnvelope(-w, -h, w, h)
  when kind < 0.9 then ST_GeomFromText(format('POLYGON((%1$s %2$s,0 %2$s,0 0,-%1$s 0,-%1$s -%2$s,%1$s -%2$s,%1$s %2$s))', w, h))
  else ST_Buffer(ST_MakeEnvelope(-w, -h, w, h), 2, 'quad_segs=2') end as shape) s;
create index on public.buildings using gist (geom);
cluster public.buildings using buildings_geom_idx;
vacuum analyze public.buildings;
`
