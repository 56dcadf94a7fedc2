import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { Problem } from './api/problem'
import App from './App.vue'
import { makeRouter } from './router'
import { usePreferences } from './session/preferences'
import { useSession } from './session/session'
import './styles/tokens.css'
import './styles/kit.css'

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      refetchOnWindowFocus: true,
      retry: (times, error) => times < 2 && !(error instanceof Problem && error.status >= 400 && error.status < 500),
    },
  },
})

const app = createApp(App).use(createPinia())
const session = useSession()
const router = makeRouter(session)
usePreferences().apply()
session.watch(() => {
  queries.clear()
  const back = router.currentRoute.value
  void router.replace({ path: back.path.startsWith('/operator') ? '/operator' : '/sign-in', query: { back: back.fullPath, ended: '1' } })
})
app.use(VueQueryPlugin, { queryClient: queries }).use(router).mount('#app')
