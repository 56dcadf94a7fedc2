import { defineStore } from 'pinia'

const kept = 'huishu.large-type'

export const usePreferences = defineStore('preferences', {
  state: () => ({ large: localStorage.getItem(kept) === '1' }),
  actions: {
    setLarge(large: boolean) {
      this.large = large
      localStorage.setItem(kept, large ? '1' : '0')
      this.apply()
    },
    apply() {
      document.documentElement.classList.toggle('large', this.large)
    },
  },
})
