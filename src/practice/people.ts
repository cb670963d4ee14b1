/** Somebody in the practice class. `team` is a team's id in the run sheet; `writes` is how they reach the class. */
export type Person = {
  username: string
  name: string
  team?: string
  place: string
  writes: '#tag' | '@master' | '@master #tag'
}

/** Six teams of four. All invented: nearly every surname means chalk, ink, slate or quill in some language. */
export const people = [
  { team: 'wrens', username: 'mira_kreda', name: 'Mira Kredowa', place: 'Gdynia', writes: '#tag' },
  { team: 'wrens', username: 'tomo_inkwell', name: 'Tomo Sumikabe', place: 'Nagano', writes: '#tag' },
  {
    team: 'wrens',
    username: 'ayo_slate',
    name: 'Ayodele Chalkwright',
    place: 'Ibadan',
    writes: '@master #tag',
  },
  { team: 'wrens', username: 'greta_tafel', name: 'Greta Tafelmann', place: 'Bremen', writes: '#tag' },

  { team: 'swifts', username: 'luis_tintero', name: 'Luis Tintero', place: 'Oaxaca', writes: '#tag' },
  { team: 'swifts', username: 'noor_qalam', name: 'نور القلم', place: 'Amman', writes: '@master #tag' },
  { team: 'swifts', username: 'siiri_liitu', name: 'Siiri Liitunen', place: 'Oulu', writes: '#tag' },
  {
    team: 'swifts',
    username: 'des_quill',
    name: 'Desmond Quillfeather',
    place: 'Bristol',
    writes: '@master #tag',
  },

  { team: 'magpies', username: 'chiara_gesso', name: 'Chiara Gessetti', place: 'Bologna', writes: '#tag' },
  { team: 'magpies', username: 'kwabena_ink', name: 'Kwabena Inkson', place: 'Kumasi', writes: '@master' },
  { team: 'magpies', username: 'yael_gir', name: 'יעל גירית', place: 'Haifa', writes: '#tag' },
  { team: 'magpies', username: 'jonas_krita', name: 'Jonas Kritström', place: 'Malmö', writes: '#tag' },

  { team: 'herons', username: 'priya_syahi', name: 'Priya Syahiwala', place: 'Pune', writes: '@master #tag' },
  { team: 'herons', username: 'mateus_giz', name: 'Mateus Gizeiro', place: 'Recife', writes: '#tag' },
  { team: 'herons', username: 'oceane_ardoise', name: 'Océane Delardoise', place: 'Nantes', writes: '#tag' },
  { team: 'herons', username: 'bram_krijt', name: 'Bram Krijtveld', place: 'Gent', writes: '#tag' },

  { team: 'kingfishers', username: 'linh_phan_bang', name: 'Linh Phấn', place: 'Huế', writes: '#tag' },
  {
    team: 'kingfishers',
    username: 'zeynep_tebesir',
    name: 'Zeynep Tebeşirli',
    place: 'İzmir',
    writes: '@master',
  },
  { team: 'kingfishers', username: 'oleksii_kreida', name: 'Олексій Крейдко', place: 'Lviv', writes: '#tag' },
  { team: 'kingfishers', username: 'fern_slate', name: 'Fern Slateford', place: 'Hobart', writes: '#tag' },

  { team: 'owls', username: 'minjun_bunpil', name: '분필 민준', place: 'Daegu', writes: '#tag' },
  { team: 'owls', username: 'iris_kimolia', name: 'Iris Kimolidou', place: 'Patras', writes: '@master #tag' },
  // Comes late: nobody hears of him before the fourth question.
  { team: 'owls', username: 'tariq_daftar', name: 'Tariq Daftari', place: 'Lahore', writes: '@master #tag' },
  // The joker, whose very name is markup.
  {
    team: 'owls',
    username: 'pip_scribble',
    name: 'Pip <b>Scribbleton</b>',
    place: 'the back row',
    writes: '#tag',
  },
] as const satisfies readonly Person[]

/** Sits in on the class and is in nobody's team. */
export const visitor = {
  username: 'wanda_visits',
  name: 'Wanda Wayfarer',
  place: 'passing through',
  writes: '#tag',
} as const satisfies Person

export type Username = (typeof people)[number]['username'] | (typeof visitor)['username']
