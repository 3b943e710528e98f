/** What the editor says in our own words, by its own keys: the rest is its Italian. */
export const editorWords = {
  work_with_local_repo: 'Lavora con la cartella di questo computer',
  work_with_local_repo_description: 'Scegli la cartella del progetto: quella che contiene la cartella nascosta .git.',
  working_with_local_repo: 'Stai lavorando con la cartella di questo computer',
  local_workflow: {
    indicator: 'Questo computer',
    unsupported_browser: 'Questo browser non sa aprire una cartella. Usa Chrome, Edge o un altro browser Chromium.',
    disabled: 'Questo browser non apre cartelle finché non glielo si permette. <a>Ecco come si fa, in inglese</a>.',
  },
  sign_in_error: {
    not_project_root: 'In questa cartella non c’è .git: non è la cartella del progetto. Scegline un’altra.',
    picker_dismissed: 'Non hai scelto nessuna cartella. Riprova.',
  },
  saving_entry: {
    error: {
      title: 'Non salvato',
      description: 'Il file è rimasto com’era. Quello che hai scritto è ancora qui: correggi e salva di nuovo.',
    },
  },
} as const;
