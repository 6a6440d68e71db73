/** Search fields that hide the entries of a list (`data-filter` holds its id) whose words do not all match. */
for (const field of document.querySelectorAll<HTMLInputElement>('input[data-filter]')) {
  const list = document.getElementById(field.dataset.filter!)
  const status = document.getElementById(`${field.dataset.filter}-status`)
  const entries = [...(list?.querySelectorAll<HTMLElement>('[data-words]') ?? [])].map(entry => ({
    entry,
    words: fold(entry.dataset.words!),
  }))
  field.closest<HTMLElement>('.filter')!.hidden = false
  const apply = () => {
    const wanted = fold(field.value).split(/\s+/)
    let shown = 0
    for (const { entry, words } of entries) {
      entry.hidden = !wanted.every(word => words.includes(word))
      if (!entry.hidden) shown++
    }
    if (status) status.textContent = (status.dataset.words ?? '').replace('{n}', String(shown))
  }
  field.addEventListener('input', apply)
  if (field.value) apply()
}

/** Lower case without accents, so that "foret" finds "Forêt". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
