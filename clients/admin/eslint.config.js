import { defineConfigWithVueTs, vueTsConfigs } from '@vue/eslint-config-typescript'
import vue from 'eslint-plugin-vue'

export default defineConfigWithVueTs(
  { ignores: ['dist/**', 'target/**', 'node_modules/**', 'components.d.ts'] },
  vue.configs['flat/essential'],
  vueTsConfigs.recommended,
  {
    rules: {
      'vue/multi-word-component-names': 'off',
      'no-console': 'error',
      'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['checks/**'], rules: { 'no-console': 'off' } },
  { files: ['flow/**', '**/*.test.ts', 'src/api/contract.ts'], rules: { 'max-lines': 'off' } },
)
