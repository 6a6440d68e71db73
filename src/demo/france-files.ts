import { type FranceService, ign, licence } from './france-service.ts'

/** Light and shadow over heights that are `exaggeration` times what they are. */
const hillshade = (exaggeration: number) => ({
  id: 'ombrage',
  title: { fr: 'Ombrage', en: 'Hillshade' },
  hillshade: { exaggeration, shadow: '#1d2433', highlight: '#fdf8ec' },
})

export const bdortho: FranceService = {
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
}

export const bdalti: FranceService = {
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
}

export const lidar: FranceService = {
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
}
