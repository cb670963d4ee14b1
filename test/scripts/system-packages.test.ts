import { describe, expect, test } from 'vitest'
import { missingFrom, namesToInstall, packagesFor } from '../../scripts/setup/system-packages.mjs'

describe('which packages', () => {
  test('a desktop needs no display in memory', () => {
    const names = packagesFor({ hasDisplay: true, isTesting: false })
    expect(names).toContain('libgtk-3-0')
    expect(names).not.toContain('xvfb')
  })

  test('a machine without a display needs one, and fonts for what it shows', () => {
    const names = packagesFor({ hasDisplay: false, isTesting: false })
    expect(names).toEqual(expect.arrayContaining(['xvfb', 'fonts-noto-cjk']))
    expect(names).not.toContain('openbox')
  })

  test('tests bring their displays even to a desktop', () => {
    const names = packagesFor({ hasDisplay: true, isTesting: true })
    expect(names).toEqual(expect.arrayContaining(['xvfb', 'xserver-xorg-video-dummy', 'openbox']))
  })
})

describe('which are missing', () => {
  test('only an installed one counts, not one that dpkg has merely heard of', () => {
    const dpkgList = 'ii libnss3\nun libgtk-3-0\nrc libgbm1\ndpkg-query: no packages found matching xvfb\n'
    expect(missingFrom({ wanted: ['libnss3', 'libgtk-3-0', 'libgbm1', 'xvfb'], dpkgList })).toEqual([
      'libgtk-3-0',
      'libgbm1',
      'xvfb',
    ])
  })

  test('a library counts under its name since Debian 13', () => {
    expect(missingFrom({ wanted: ['libasound2'], dpkgList: 'ii libasound2t64\n' })).toEqual([])
  })

  test('and is asked for by that name where apt knows it', () => {
    const aptKnows = 'Package: libasound2t64\nVersion: 1.2.14-1\n'
    expect(namesToInstall({ missing: ['libasound2', 'xvfb'], aptKnows })).toEqual(['libasound2t64', 'xvfb'])
  })
})
