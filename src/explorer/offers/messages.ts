/** Texts for choosing what a view is about. */
export const messages = {
  unknown: { en: "Nothing here has the id {id}", zh: "查無編號 {id}" },
  unknownLead: {
    en: "The link may be old or mistyped. These ids are nearest to it:",
    zh: "此連結可能過時或有誤。最接近的編號為：",
  },
  unknownAlone: { en: "The link may be old or mistyped.", zh: "此連結可能過時或有誤。" },
  without: { en: "Go on without it", zh: "略過並繼續" },
  looking: { en: "Looking for the nearest ids…", zh: "正在尋找最接近的編號…" },
} as const;
