import { open, rename } from 'node:fs/promises'

/** Writes a file that is whole at every moment: as it was, or as it is now. */
export const writeWhole = async (path: string, text: string): Promise<void> => {
  await writeThrough(`${path}.new`, text)
  await rename(`${path}.new`, path)
}

/** Done once it lasts: after a power loss a file that was renamed sooner may be there and empty. */
const writeThrough = async (path: string, text: string): Promise<void> => {
  const handle = await open(path, 'w')
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
