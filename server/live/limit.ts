/** Gives a function that runs what it is handed, so many at once; the others wait in a queue, first come first served. */
export function limitTo(atOnce: number) {
  let free = atOnce
  const queue: (() => void)[] = []

  return async function run<T>(work: () => Promise<T>): Promise<T> {
    if (free > 0) free -= 1
    else await new Promise<void>((start) => queue.push(start))
    try {
      return await work()
    } finally {
      const next = queue.shift()
      if (next) next()
      else free += 1
    }
  }
}
