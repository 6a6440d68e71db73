import { type FranceService, ign, licence } from './france-service.ts'

const surface = (fill: string, stroke: string, opacity: number, width: number) => [
  { id: 'default', simple: { fill: { color: fill, opacity }, stroke: { color: stroke, width } } },
]

export const admin: FranceService = {
  id: 'admin',
  about: {
    title: { fr: 'Limites administratives', en: 'Administrative areas' },
    description: {
      fr: "Régions, départements et communes de France en 2018, tirés d'ADMIN EXPRESS de l'IGN.",
      en: "Regions, departments and municipalities of France in 2018, out of IGN's ADMIN EXPRESS.",
    },
    keywords: ['limites administratives', 'administrative units', 'ADMIN EXPRESS'],
    contact: ign,
    license: licence,
    attribution: '© IGN – ADMIN EXPRESS 2018',
  },
  files: [
    {
      path: 'vector/fr_regions.geojson',
      layers: {
        fr_regions: {
          id: 'regions',
          title: { fr: 'Régions', en: 'Regions' },
          description: {
            fr: 'Les 13 régions de la métropole, avec leur code et leur nom.',
            en: 'The 13 regions of metropolitan France, with code and name.',
          },
          keywords: ['régions', 'regions'],
          styles: surface('#6a7fdb', '#2b3a8f', 0.12, 2),
        },
      },
    },
    {
      path: 'vector/fr_departements.geojson',
      layers: {
        fr_departements: {
          id: 'departements',
          title: { fr: 'Départements', en: 'Departments' },
          description: {
            fr: 'Les 96 départements de la métropole, avec leur code et leur nom.',
            en: 'The 96 departments of metropolitan France, with code and name.',
          },
          keywords: ['départements', 'departments'],
          styles: surface('#4a9c8c', '#1f6659', 0.12, 1.2),
        },
      },
    },
    {
      path: 'vector/perf_fr_communes_2018_4326.geojsonl.gz',
      layers: {
        perf_fr_communes_2018_4326: {
          id: 'communes',
          title: { fr: 'Communes', en: 'Municipalities' },
          description: {
            fr: "35 357 communes, dont 129 d'outre-mer, avec leur code et leur nom.",
            en: '35,357 municipalities, of which 129 lie overseas, with code and name.',
          },
          keywords: ['communes', 'municipalities'],
          styles: ['communes'],
        },
      },
    },
  ],
}

export const grenoble: FranceService = {
  id: 'bdtopo-grenoble',
  about: {
    title: { fr: 'BD TOPO, Grenoble', en: 'BD TOPO, Grenoble' },
    description: {
      fr: "Bâtiments et routes de l'est de Grenoble, extraits de la BD TOPO de l'IGN (Lambert-93).",
      en: "Buildings and roads east of Grenoble, out of IGN's BD TOPO (Lambert-93).",
    },
    keywords: ['BD TOPO', 'Grenoble'],
    contact: ign,
    license: licence,
    attribution: '© IGN – BD TOPO',
  },
  files: [
    {
      path: 'vector/bdtopo_grenoble_2154_shp.zip',
      crs: 'EPSG:2154',
      layers: {
        bati_indifferencie: {
          id: 'grenoble-batiments',
          title: { fr: 'Bâtiments, Grenoble', en: 'Buildings, Grenoble' },
          description: {
            fr: '5 679 bâtiments avec leur hauteur.',
            en: '5,679 buildings with their height.',
          },
          keywords: ['bâtiments', 'buildings'],
          styles: ['batiments'],
        },
        route_secondaire: {
          id: 'grenoble-routes',
          title: { fr: 'Routes secondaires, Grenoble', en: 'Minor roads, Grenoble' },
          description: {
            fr: '3 473 tronçons de routes secondaires.',
            en: '3,473 sections of minor roads.',
          },
          keywords: ['routes', 'roads'],
          styles: ['routes'],
        },
      },
    },
  ],
}

export const sarthe: FranceService = {
  id: 'bdtopo-sarthe',
  about: {
    title: { fr: 'BD TOPO, Sarthe', en: 'BD TOPO, Sarthe' },
    description: {
      fr: "Bâtiments, routes et végétation d'un extrait de la Sarthe de la BD TOPO de l'IGN (Lambert-93).",
      en: "Buildings, roads and vegetation of a part of the Sarthe, out of IGN's BD TOPO (Lambert-93).",
    },
    keywords: ['BD TOPO', 'Sarthe'],
    contact: ign,
    license: licence,
    attribution: '© IGN – BD TOPO',
  },
  files: [
    {
      path: 'vector/bdtopo_sarthe72_2154_shp.zip',
      crs: 'EPSG:2154',
      layers: {
        zone_vegetation: {
          id: 'sarthe-vegetation',
          title: { fr: 'Végétation, Sarthe', en: 'Vegetation, Sarthe' },
          description: {
            fr: '1 507 zones de végétation.',
            en: '1,507 areas of vegetation.',
          },
          keywords: ['végétation', 'vegetation'],
          styles: ['vegetation'],
        },
        route: {
          id: 'sarthe-routes',
          title: { fr: 'Routes, Sarthe', en: 'Roads, Sarthe' },
          description: {
            fr: '1 070 tronçons de routes, avec leur nature et leur importance.',
            en: '1,070 sections of roads, with their nature and importance.',
          },
          keywords: ['routes', 'roads'],
          styles: ['routes'],
        },
        bati_indifferencie: {
          id: 'sarthe-batiments',
          title: { fr: 'Bâtiments, Sarthe', en: 'Buildings, Sarthe' },
          description: {
            fr: '4 054 bâtiments avec leur hauteur.',
            en: '4,054 buildings with their height.',
          },
          keywords: ['bâtiments', 'buildings'],
          styles: ['batiments'],
        },
      },
    },
  ],
}
