import type { AddOptions } from '../load/add.ts'

/** A file of the folder of geodata, and what becomes of its layers. */
export interface FranceFile {
  /** Relative to the folder, with `/`. */
  readonly path: string
  /** For data that do not tell their CRS. */
  readonly crs?: 'EPSG:2154'
  /** By the name of the layer in the data, in lower case. */
  readonly layers: NonNullable<AddOptions['layers']>
}

export interface FranceService {
  readonly id: string
  readonly about: NonNullable<AddOptions['about']>
  readonly files: readonly FranceFile[]
}

const licence = {
  title: 'Licence Ouverte 2.0',
  href: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
}

const ign = { organization: 'IGN', url: 'https://geoservices.ign.fr' }

const surface = (fill: string, stroke: string, opacity: number, width: number) => [
  { id: 'default', simple: { fill: { color: fill, opacity }, stroke: { color: stroke, width } } },
]

/** Light and shadow over heights that are `exaggeration` times what they are. */
const hillshade = (exaggeration: number) => ({
  id: 'ombrage',
  title: { fr: 'Ombrage', en: 'Hillshade' },
  hillshade: { exaggeration, shadow: '#1d2433', highlight: '#fdf8ec' },
})

/**
 * Real data of France for demonstrations, tests and measurements. Ids of services and collections are a contract:
 * documents and measurements name them.
 */
export const france: readonly FranceService[] = [
  {
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
  },
  {
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
  },
  {
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
  },
  {
    id: 'bdortho',
    about: {
      title: { fr: 'BD ORTHO', en: 'BD ORTHO' },
      description: {
        fr: "Orthophotographies à 50 cm du lac des Sapins (Rhône), extraites de la BD ORTHO de l'IGN.",
        en: "Aerial pictures at 50 cm of the Lac des Sapins (Rhône), out of IGN's BD ORTHO.",
      },
      keywords: ['BD ORTHO', 'orthophotographie', 'orthophoto'],
      contact: ign,
      license: licence,
      attribution: '© IGN – BD ORTHO',
    },
    files: [
      {
        path: 'raster/bdortho50cm_lac-des-sapins_2154_jpeg.cog.tif',
        layers: {
          'bdortho50cm_lac-des-sapins_2154_jpeg': {
            id: 'lac-des-sapins',
            title: { fr: 'Lac des Sapins (Lambert-93)', en: 'Lac des Sapins (Lambert-93)' },
            description: {
              fr: 'Orthophotographie à 50 cm en Lambert-93 : un COG JPEG, dont les tuiles sont servies telles quelles.',
              en: 'Aerial picture at 50 cm in Lambert-93: a JPEG COG, whose tiles are served as they are.',
            },
            keywords: ['lac des Sapins', 'Cublize'],
          },
        },
      },
      {
        path: 'raster/bdortho50cm_lac-des-sapins_3857_webp.cog.tif',
        layers: {
          'bdortho50cm_lac-des-sapins_3857_webp': {
            id: 'lac-des-sapins-webmercator',
            title: { fr: 'Lac des Sapins (Web Mercator)', en: 'Lac des Sapins (Web Mercator)' },
            description: {
              fr: 'La même orthophotographie en Web Mercator : un COG WebP transparent hors des données.',
              en: 'The same aerial picture in Web Mercator: a WebP COG, transparent outside the data.',
            },
            keywords: ['lac des Sapins', 'Cublize'],
          },
        },
      },
    ],
  },
  {
    id: 'bdalti',
    about: {
      title: { fr: 'Altitudes', en: 'Heights' },
      description: {
        fr: "Modèles numériques de terrain : BD ALTI de l'IGN à Grenoble et dans la Sarthe, relief et fonds marins autour de la France.",
        en: "Terrain models: IGN's BD ALTI at Grenoble and in the Sarthe, relief and sea floor around France.",
      },
      keywords: ['altitude', 'MNT', 'DEM', 'BD ALTI'],
      contact: ign,
      license: licence,
      attribution: '© IGN – BD ALTI',
    },
    files: [
      {
        path: 'raster/bdalti50m_grenoble_2154.cog.tif',
        layers: {
          bdalti50m_grenoble_2154: {
            id: 'alti-grenoble',
            title: { fr: 'Altitudes, Grenoble', en: 'Heights, Grenoble' },
            description: {
              fr: 'BD ALTI à 50 m, de Grenoble à Belledonne : 206 à 1 496 m.',
              en: 'BD ALTI at 50 m, from Grenoble to Belledonne: 206 to 1,496 m.',
            },
            keywords: ['Grenoble', 'Belledonne'],
            styles: ['altitude', 'relief', 'ombrage', 'pente'],
          },
        },
      },
      {
        path: 'raster/bdalti25m_sarthe_2154.cog.tif',
        layers: {
          bdalti25m_sarthe_2154: {
            id: 'alti-sarthe',
            title: { fr: 'Altitudes, Sarthe', en: 'Heights, Sarthe' },
            description: {
              fr: 'BD ALTI à 25 m dans la Sarthe : 25 à 103 m.',
              en: 'BD ALTI at 25 m in the Sarthe: 25 to 103 m.',
            },
            keywords: ['Sarthe'],
            styles: ['altitude', 'relief', hillshade(4)],
          },
        },
      },
      {
        path: 'raster/etopo2_france_4326.cog.tif',
        layers: {
          etopo2_france_4326: {
            id: 'etopo-france',
            title: { fr: 'Relief et fonds marins', en: 'Relief and sea floor' },
            description: {
              fr: 'ETOPO2 de la NOAA, à 2 minutes : 5 135 m de profondeur à 4 556 m de hauteur, de 10° O à 10° E.',
              en: "NOAA's ETOPO2 at 2 minutes: 5,135 m deep to 4,556 m high, from 10° W to 10° E.",
            },
            keywords: ['bathymétrie', 'bathymetry', 'ETOPO2'],
            attribution: 'NOAA – ETOPO2v2',
            license: { title: 'Public domain' },
            styles: ['relief', 'bathymetrie', hillshade(6)],
          },
        },
      },
    ],
  },
  {
    id: 'lidar-hd',
    about: {
      title: { fr: 'LiDAR HD', en: 'LiDAR HD' },
      description: {
        fr: "Nuages de points classés, extraits du programme LiDAR HD de l'IGN (Lambert-93, NGF-IGN69).",
        en: "Classified point clouds, out of IGN's LiDAR HD programme (Lambert-93, NGF-IGN69).",
      },
      keywords: ['LiDAR HD', 'nuage de points', 'point cloud'],
      contact: ign,
      license: licence,
      attribution: '© IGN – LiDAR HD',
    },
    files: [
      {
        path: 'pointcloud/lidarhd_pont_0299-0300_6802_2154.copc.laz',
        layers: {
          'lidarhd_pont_0299-0300_6802_2154': {
            id: 'lidar-pont',
            title: { fr: 'Nuage de points, pont', en: 'Point cloud, bridge' },
            description: {
              fr: 'Deux dalles d’un kilomètre, allégées à 519 292 points de toutes les classes, tabliers de pont compris.',
              en: 'Two tiles of one kilometre, thinned to 519,292 points of every class, bridge decks included.',
            },
            keywords: ['pont', 'bridge'],
          },
        },
      },
      {
        path: 'pointcloud/lidarhd_dense_herault_770500_6277500_2154.copc.laz',
        layers: {
          lidarhd_dense_herault_770500_6277500_2154: {
            id: 'lidar-herault',
            title: { fr: 'Nuage de points, Hérault', en: 'Point cloud, Hérault' },
            description: {
              fr: 'Un extrait de 150 m sur 100 m à pleine densité : 417 106 points classés.',
              en: 'A part of 150 m by 100 m in full density: 417,106 classified points.',
            },
            keywords: ['Hérault'],
          },
        },
      },
    ],
  },
]
