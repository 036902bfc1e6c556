import '../../styles/uploads.css'

export { AttachTool } from './AttachTool.tsx'
export { UploadList } from './UploadList.tsx'
export { uploadsInto } from './uploads.ts'
