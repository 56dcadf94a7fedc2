import { defineConfigWithVueTs, vueTsConfigs } from '@vue/eslint-config-typescript'
import vue from 'eslint-plugin-vue'

export default defineConfigWithVueTs(
  { ignores: ['dist/**', 'target/**', 'node_modules/**', 'src/custom-tab-bar/**'] },
  vue.configs['flat/recommended'],
  vueTsConfigs.recommended,
  {
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      // pages are named after their folder, as the mini-program wants them
      'vue/multi-word-component-names': 'off',
      // how lines are broken is left to the writer; these rules only fight over it
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/attributes-order': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  { files: ['checks/**', 'test/**'], rules: { 'no-console': 'off', '@typescript-eslint/no-require-imports': 'off' } },
)
