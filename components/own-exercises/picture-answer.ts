/** `hash` is where the picture is kept, drawn anew. */
export type PictureAnswer =
  | { status: 'kept'; hash: string }
  | {
      status:
        | 'too-large'
        | 'not-a-picture'
        | 'too-many-pixels'
        | 'too-small'
        | 'too-many'
        | 'not-allowed'
        | 'signed-out';
    };
