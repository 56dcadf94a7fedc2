import { createPinia } from 'pinia'
import { createSSRApp } from 'vue'
import platform from '#platform'
import App from './App.vue'

export function createApp() {
  platform.start()
  const app = createSSRApp(App)
  app.use(createPinia())
  return { app }
}
