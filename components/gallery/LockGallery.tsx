import { useApp } from '#components/app/app-context.ts'
import { ChangePassphraseView } from '#components/lock/ChangePassphraseView.tsx'
import { ChoosePassphraseView } from '#components/lock/ChoosePassphraseView.tsx'
import { ConfirmPassphraseView } from '#components/lock/ConfirmPassphraseView.tsx'
import { LockMenuView } from '#components/lock/LockMenuView.tsx'
import { RecoveryCodeView } from '#components/lock/RecoveryCodeView.tsx'
import { UnlockView } from '#components/lock/UnlockView.tsx'
import { useNewPassphrase } from '#components/lock/use-new-passphrase.ts'
import { GallerySection } from './GallerySection.tsx'

const ignore = () => {}
/** Looks like a code, opens nothing. */
const groups = ['EXAM', 'P1E0', '7K2M', '9QRS', '4TVW', 'X5YZ', '3ABC']

/** Every state of the lock. */
export function LockGallery() {
  const { t, language } = useApp()
  const fresh = useNewPassphrase(language)
  return (
    <>
      <GallerySection title="Locked">
        <UnlockView
          t={t}
          isWholePage={false}
          isBusy={false}
          mistake={undefined}
          onUnlock={ignore}
          onClearMistake={ignore}
        />
        <UnlockView t={t} isWholePage={false} isBusy={true} mistake="wrong" onUnlock={ignore} onClearMistake={ignore} />
        <UnlockView
          t={t}
          isWholePage={false}
          isBusy={false}
          mistake="typing"
          onUnlock={ignore}
          onClearMistake={ignore}
        />
      </GallerySection>
      <GallerySection title="A passphrase">
        <ChoosePassphraseView t={t} fresh={fresh} onChoosePassphrase={ignore} onCancel={ignore} />
      </GallerySection>
      <GallerySection title="A recovery code">
        <RecoveryCodeView
          t={t}
          groups={groups}
          isCopied={false}
          isSaved={true}
          isBusy={false}
          onCopyCode={ignore}
          onPrintCode={ignore}
          onSaveCode={ignore}
          onKeepCode={ignore}
          onDeclineCode={ignore}
        />
      </GallerySection>
      <GallerySection title="Changing">
        <LockMenuView t={t} hasCode lockAfter={15} onChooseLockAfter={ignore} onStartTask={ignore} />
        <ChangePassphraseView
          t={t}
          fresh={fresh}
          isBusy={false}
          isWrong={true}
          onChangePassphrase={ignore}
          onCancel={ignore}
        />
        <ConfirmPassphraseView
          t={t}
          title={t.passphrase.remove}
          note={t.passphrase.removeNote}
          isBusy={false}
          isWrong={false}
          onConfirm={ignore}
          onCancel={ignore}
        />
      </GallerySection>
    </>
  )
}
