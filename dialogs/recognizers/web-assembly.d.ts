// What is used of it: the types of the browser, where it is declared, are not loaded here.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports?: Readonly<Record<string, object>>) => { readonly exports: object }
  readonly Memory: new (size: {
    readonly initial: number
  }) => { readonly buffer: ArrayBuffer; grow(pages: number): number }
}
