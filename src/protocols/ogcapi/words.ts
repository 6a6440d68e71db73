import type { Text } from '../../core/text.ts'

/** Words for people in documents and pages. */
export const words = {
  home: { fr: 'Accueil', en: 'Home' },
  collections: { fr: 'Collections', en: 'Collections' },
  conformance: { fr: 'Classes de conformité', en: 'Conformance classes' },
  api: { fr: 'Définition de l’API', en: 'API definition' },
  apiPage: { fr: 'Documentation de l’API', en: 'API documentation' },
  landing: { fr: 'Page d’accueil', en: 'Landing page' },
  items: { fr: 'Objets', en: 'Features' },
  schema: { fr: 'Schéma des objets', en: 'Schema of the features' },
  queryables: { fr: 'Propriétés interrogeables', en: 'Queryable properties' },
  grids: { fr: 'Grilles de tuiles', en: 'Tile matrix sets' },
  grid: { fr: 'Grille de tuiles', en: 'Tile matrix set' },
  vectorTiles: { fr: 'Tuiles vectorielles', en: 'Vector tiles' },
  mapTiles: { fr: 'Tuiles d’images', en: 'Map tiles' },
  map: { fr: 'Carte', en: 'Map' },
  next: { fr: 'Page suivante', en: 'Next page' },
  first: { fr: 'Première page', en: 'First page' },
  license: { fr: 'Licence', en: 'License' },
  metadata: { fr: 'Métadonnées', en: 'Metadata' },
  features: { fr: 'OGC API Features', en: 'OGC API Features' },
  qgisHint: {
    fr: 'Couche › Ajouter une couche › Ajouter une couche WFS / OGC API - Objets… › Nouveau, puis collez l’URL.',
    en: 'Layer › Add Layer › Add WFS / OGC API - Features Layer… › New, then paste the URL.',
  },
  arcgisHint: {
    fr: 'Insertion › Connexions › Serveur › Nouveau serveur OGC API, puis collez l’URL.',
    en: 'Insert › Connections › Server › New OGC API Server, then paste the URL.',
  },
  geojsonHint: {
    fr: 'Les premiers objets, pour un programme ou un navigateur.',
    en: 'The first features, for a program or a browser.',
  },
  mapHint: { fr: 'Une image de toute la collection.', en: 'A picture of the whole collection.' },
  tilesHint: {
    fr: 'Liste des grilles et modèles d’adresse des tuiles (OGC API Tiles).',
    en: 'List of grids and URL templates of the tiles (OGC API Tiles).',
  },
} as const satisfies Readonly<Record<string, Text>>
