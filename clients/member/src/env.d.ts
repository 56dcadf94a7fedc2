/// <reference types="vite/client" />
interface ImportMetaEnv {
  /** Where the mini-program finds the gateway, e.g. https://hub.example.org; set by the release job. H5 uses its own origin. */
  readonly VITE_API_ORIGIN?: string
}
