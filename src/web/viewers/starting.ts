const list = document.getElementById('steps')

/** Asks for the page again until the server is ready: shows the steps meanwhile, then loads it. */
async function follow(): Promise<void> {
  try {
    const reply = await fetch(location.href, { headers: { Accept: 'text/html' }, cache: 'no-store' })
    const page = new DOMParser().parseFromString(await reply.text(), 'text/html')
    const steps = page.getElementById('steps')
    if (!steps) return location.reload()
    if (steps.innerHTML !== list?.innerHTML) list?.replaceChildren(...steps.childNodes)
  } catch {
    // The server is not reachable for the moment: ask again.
  }
  setTimeout(follow, 1000)
}

setTimeout(follow, 1000)
