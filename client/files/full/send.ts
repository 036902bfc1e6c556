import type { FileRef } from '../../../server/files/contract.ts'
import { ApiError, isSignedInAgain, UNEXPECTED, whoAsks } from '../../platform/http.ts'
import { uploadAt } from '../api.ts'

/** Of the server's, so that nobody waits for what it will refuse. */
const LARGEST_FILE = 25 * 1024 * 1024

/** Sends a file and says how far it is, in percent: fetch would not. */
export function sendFile(file: File, onProgress: (percent: number) => void, signal: AbortSignal) {
  const { promise, resolve, reject } = Promise.withResolvers<FileRef>()
  if (file.size > LARGEST_FILE) {
    reject(new ApiError(413, { code: 'file_too_large', message: 'This file is too large.' }))
    return promise
  }

  const request = new XMLHttpRequest()
  request.open('POST', uploadAt(file.name.slice(-500)))
  const headers = { 'content-type': 'application/octet-stream', ...whoAsks() }
  for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
  request.responseType = 'json'
  request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((100 * loaded) / total))
  request.onload = () => {
    const { status, response } = request
    if (status === 201) resolve(response)
    else void refused(status, response ?? UNEXPECTED)
  }
  async function refused(status: number, refusal: typeof UNEXPECTED) {
    if (await isSignedInAgain(refusal, true)) resolve(sendFile(file, onProgress, signal))
    else reject(new ApiError(status, refusal))
  }
  request.onerror = () =>
    reject(new ApiError(0, { code: 'offline', message: 'The server cannot be reached.' }))
  signal.addEventListener('abort', () => request.abort())
  request.onabort = () => reject(signal.reason)
  request.send(file)
  return promise
}
