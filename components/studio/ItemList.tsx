import type { ComponentChild } from 'preact'
import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { Button } from '#components/ui/Button.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { UndoNotice } from '#components/ui/UndoNotice.tsx'
import type { Form } from '#practice/studio/field.ts'
import type { StudioItem } from '#practice/studio/studio-draft.ts'
import { FieldList } from './FieldList.tsx'
import { freshItem } from './fresh-item.ts'
import { listWays } from './list-ways.ts'
import { sayTitle } from './say-title.ts'
import { type StudioChoice, useStudio } from './studio-context.ts'

type Props = {
  section: string
  form: Form
  items: readonly StudioItem[]
  ways: readonly StudioChoice[]
  onChangeItems: (items: StudioItem[]) => void
  /** What stands below the form of an item. */
  below?: (item: StudioItem) => ComponentChild
}

const swap = (items: readonly StudioItem[], at: number) =>
  items.map((item, index) => (index === at ? items[at + 1] : index === at + 1 ? items[at] : item) ?? item)

type BodyProps = Pick<Props, 'section' | 'form' | 'ways'> & {
  item: StudioItem
  onChangeItem: (item: StudioItem) => void
}

/** One thing, and the lists that lie inside it. */
function ItemBody({ section, form, item, ways, onChangeItem }: BodyProps) {
  const studio = useStudio()
  const names: Readonly<Record<string, string>> = studio.words.studioSection
  const here = listWays(studio, form, item) ?? ways
  return (
    <>
      <FieldList section={section} form={form} item={item} ways={here} onChangeItem={onChangeItem} />
      {Object.entries(form.lists ?? {}).map(([list, inner]) => (
        <section key={list} class="stack-small studio-inside">
          <h3>{names[list]}</h3>
          <ItemList
            section={list}
            form={inner}
            items={item.lists[list] ?? []}
            ways={here}
            onChangeItems={(items) => onChangeItem({ ...item, lists: { ...item.lists, [list]: items } })}
          />
        </section>
      ))}
    </>
  )
}

/** Things of one kind: open one to change it, add, move, take away, and back again. */
export function ItemList({ section, form, items, ways, onChangeItems, below }: Props) {
  const { t } = useApp()
  const studio = useStudio()
  const { words, announce } = studio
  const [opened, setOpened] = useState<string>()
  const [removed, setRemoved] = useState<{ item: StudioItem; at: number }>()
  const w = words.studio
  const isFull = form.most !== undefined && items.length >= form.most
  const add = () => {
    const item = freshItem(form)
    setOpened(item.key)
    onChangeItems([...items, item])
  }
  const remove = (item: StudioItem, at: number) => {
    setRemoved({ item, at })
    onChangeItems(items.filter(({ key }) => key !== item.key))
    announce(w.removed)
  }
  return (
    <div class="stack-small">
      {items.length === 0 && <p class="soft">{w.none}</p>}
      <ul class="plain stack-small">
        {items.map((item, index) => (
          <li key={item.key} class="card studio-item">
            <Disclosure
              summary={sayTitle(studio, form, item)}
              isOpen={opened === item.key}
              // Another that was opened meanwhile stays open.
              onToggle={(isOpen) => setOpened((now) => (isOpen ? item.key : now === item.key ? undefined : now))}
            >
              {opened === item.key && (
                <div class="stack">
                  <ItemBody
                    section={section}
                    form={form}
                    item={item}
                    ways={ways}
                    onChangeItem={(changed) =>
                      onChangeItems(items.map((other) => (other.key === item.key ? changed : other)))
                    }
                  />
                  {below?.(item)}
                  <div class="row">
                    {index > 0 && (
                      <Button kind="quiet" onClick={() => onChangeItems(swap(items, index - 1))}>
                        {w.up}
                      </Button>
                    )}
                    {index < items.length - 1 && (
                      <Button kind="quiet" onClick={() => onChangeItems(swap(items, index))}>
                        {w.down}
                      </Button>
                    )}
                    <Button kind="quiet" icon="trash" onClick={() => remove(item, index)}>
                      {w.remove}
                    </Button>
                  </div>
                </div>
              )}
            </Disclosure>
          </li>
        ))}
      </ul>
      {!isFull && (
        <div>
          <Button icon="write" class="studio-add" onClick={add}>
            {w.add}
          </Button>
        </div>
      )}
      {removed && (
        <UndoNotice
          undoLabel={t.common.undo}
          onUndo={() => {
            // The others keep what was written in them meanwhile.
            onChangeItems(items.toSpliced(removed.at, 0, removed.item))
            setRemoved(undefined)
          }}
        >
          {w.removed} {sayTitle(studio, form, removed.item)}
        </UndoNotice>
      )}
    </div>
  )
}
