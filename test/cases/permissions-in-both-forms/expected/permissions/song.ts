/* eslint-disable */
// Generated from these pages. Do not edit.
// song-pause.md
// song-play.md

/**
 * The permissions that `songPause` needs: one of each list, the least privileged first.
 *
 * @see `song-pause.md`
 */
export const songPausePermissions = {
  delegated: ["Songs.Play", "Songs.ReadWrite.All", "Songs.Manage.All"],
  delegatedPersonal: [],
  application: ["Songs.Play.All"],
} as const;

/**
 * The permissions that `songPlay` needs: one of each list, the least privileged first.
 *
 * @see `song-play.md`
 */
export const songPlayPermissions = {
  delegated: ["Songs.Play", "Songs.ReadWrite.All", "Songs.Manage.All"],
  delegatedPersonal: [],
  application: [["Songs.Play.All", "Players.Use.All"], "Songs.ReadWrite.All"],
} as const;
