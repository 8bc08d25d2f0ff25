/** The few words that the watch says by itself; everything about lines and people comes from the server. */
const french = {
  line: 'Ligne',
  now: 'Maintenant',
  phones: 'Téléphone',
  until: 'Jusqu’à',
  next: 'Ensuite',
  tomorrow: 'demain',
  search: 'Chercher un site, une ligne ou un nom',
  none: (sought: string) => `Aucune ligne ne correspond à « ${sought} ».`,
  noLines: 'Aucune ligne n’a d’heures de garde pour l’instant.',
  wall: 'Plein écran',
  nobody: 'Personne',
  nobodyOptional: 'Personne (ligne facultative)',
  unpublished: 'Tableau non publié',
  outside: 'Hors des heures de la ligne',
  starts: (day: string, hour: string) => (day === '' ? `Reprend à ${hour}` : `Reprend ${day} à ${hour}`),
  open: 'à pourvoir',
  ofLine: 'ligne',
  ofHolder: 'personnel',
  noPhone: 'aucun numéro connu',
  missing: (count: number) => (count === 1 ? '1 ligne sans personne' : `${count} lignes sans personne`),
  instead: 'Appeler à la place',
  noOtherLine: 'aucune autre ligne n’a quelqu’un',
  lost: (time: string | null) => `${time === null ? 'Données d’âge inconnu' : `Données de ${time}`}, serveur injoignable`,
  behind: (time: string | null) =>
    time === null
      ? 'Le serveur répond, mais il n’est pas sûr que ces données soient à jour'
      : `Données de ${time} : le serveur répond, mais ne les tient plus à jour`,
  since: (age: string) => ` depuis ${age}`,
  staleWhat: 'Ce qui a été échangé depuis ne se voit pas ici. En cas de doute, appelez la ligne ou le chef de pôle.',
};

export type Words = typeof french;

const english: Words = {
  line: 'Line',
  now: 'Now',
  phones: 'Phone',
  until: 'Until',
  next: 'Next',
  tomorrow: 'tomorrow',
  search: 'Find a site, a line or a name',
  none: (sought) => `No line matches “${sought}”.`,
  noLines: 'No line has hours of duty for now.',
  wall: 'Full screen',
  nobody: 'Nobody',
  nobodyOptional: 'Nobody (optional line)',
  unpublished: 'Rota not published',
  outside: 'Outside the line’s hours',
  starts: (day, hour) => (day === '' ? `Starts again at ${hour}` : `Starts again ${day} at ${hour}`),
  open: 'to fill',
  ofLine: 'line',
  ofHolder: 'personal',
  noPhone: 'no known number',
  missing: (count) => (count === 1 ? '1 line with nobody' : `${count} lines with nobody`),
  instead: 'Call instead',
  noOtherLine: 'no other line has anybody',
  lost: (time) => `${time === null ? 'Data of unknown age' : `Data of ${time}`}, server out of reach`,
  behind: (time) =>
    time === null
      ? 'The server answers, but these data may not be up to date'
      : `Data of ${time}: the server answers, but does not keep them up to date`,
  since: (age) => ` for ${age}`,
  staleWhat: 'What was exchanged since does not show here. When in doubt, ring the line or the head of department.',
};

export const wordsOf = (language: string): Words => (language.startsWith('en') ? english : french);
