type PluralBase<K extends string> = K extends `${infer B}_${'one' | 'other'}` ? B : K;
type PluralKeys<T> = {
  [K in keyof T & string as K extends `${string}_other`
    ? `${PluralBase<K>}_${'zero' | 'two' | 'few' | 'many'}`
    : never]?: string;
};

/** The messages of one English room in another language, with the plural endings of that language. */
export type Translated<T> = { readonly [K in keyof T]: string } & Readonly<PluralKeys<T>>;
