// SPDX-License-Identifier: MIT
#include "typing/typing_keys.h"

#include "typing/list_typing.h"
#include "typing/pair_typing.h"
#include "typing/table_typing.h"

namespace Agentwright::App {

static TypedEdit inTable(const DefinitionView &definition, const Selection &selection, TableMove move)
{
    return selection.range().in(definition.text()).contains(u'\n') ? TypedEdit::none()
                                                                   : tableMoved(definition, selection, move);
}

TypedEdit keyTyped(const DefinitionView &definition, const Selection &selection, TypingKey key)
{
    TypedEdit typed;
    switch (key) {
    case TypingKey::Return:
        typed = inTable(definition, selection, TableMove::NextRow);
        return typed.isHandled ? typed : newLine(definition, selection);
    case TypingKey::Tab:
        typed = inTable(definition, selection, TableMove::NextCell);
        return typed.isHandled ? typed : indented(definition, selection);
    case TypingKey::Backtab:
        typed = inTable(definition, selection, TableMove::PreviousCell);
        return typed.isHandled ? typed : outdented(definition, selection);
    case TypingKey::Backspace:
        return backspaceTyped(definition, selection);
    }
    Q_UNREACHABLE_RETURN(TypedEdit::none());
}

TypedEdit textTyped(const DefinitionView &definition, const Selection &selection, const QString &text)
{
    return text.size() == 1 ? characterTyped(definition, selection, text.front()) : TypedEdit::none();
}

} // namespace Agentwright::App
