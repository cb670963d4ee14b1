/** Every word of the menu bar. Items that every program has are named by the system itself, in its own language. */
export const en = {
  file: 'File',
  practice: 'Start the practice class',
  leave: 'Close session, and go on later',
  leaveReplay: 'Close replay',
  edit: 'Edit',
  view: 'View',
  show: 'Show',
  showAudience: 'Show audience window',
  closeAudience: 'Close audience window',
  fullScreen: 'Audience window full screen',
  oneScreen: 'One-screen mode (a window to share in a call)',
  swap: 'Swap screens',
  identify: 'Identify screens',
  help: 'Help',
}

export type MenuMessages = typeof en
