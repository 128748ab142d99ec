import { app, BrowserWindow } from 'electron'
import { join } from 'node:path'

void app.whenReady().then(async () => {
  const window = new BrowserWindow({ width: 1280, height: 800 })
  await window.loadFile(join(__dirname, 'index.html'))
})
app.on('window-all-closed', () => {
  app.quit()
})
