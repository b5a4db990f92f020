// SPDX-License-Identifier: MIT
#include "form/editors/multiline_field.h"

#include "document/edit_applier.h"

#include <QKeyEvent>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace Agentwright::App {

namespace {
constexpr int kFewestLines = 2;
constexpr int kMostLines = 12;
} // namespace

GrowingTextEdit::GrowingTextEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false); // the document's undo stack is the only one
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
    connect(this, &QPlainTextEdit::textChanged, this, [this] { updateGeometry(); });
}

QSize GrowingTextEdit::sizeHint() const
{
    // A plain text layout gives its height in lines, wrapped ones included.
    const int lines = std::clamp(int(document()->size().height()), kFewestLines, kMostLines);
    const int margins = 2 * int(document()->documentMargin()) + 2 * frameWidth();
    // Line heights are fractions; a pixel less than needed would bring a scroll bar.
    const int height = int(std::ceil(lines * QFontMetricsF(font()).lineSpacing())) + lines;
    return {QPlainTextEdit::sizeHint().width(), height + margins};
}

void GrowingTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!isReadOnly())
            insertPlainText(QStringLiteral("\n")); // with Shift the base class would put a line separator (U+2028) in
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void GrowingTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

MultilineField::MultilineField(const FieldId &field, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_edit(new GrowingTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit);
    setInput(m_edit);
    m_edit->setPlaceholderText(tr("Not set"));
    connect(m_edit, &QPlainTextEdit::textChanged, this, &MultilineField::onTextChanged);
}

QString MultilineField::shownText() const
{
    QString text = m_edit->document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n');
}

void MultilineField::onTextChanged()
{
    // Emitted for showValue() and for changes of formats too: only a text that differs from the value is the user's.
    const QString text = shownText();
    if (text == editableText(value()))
        return;
    takeFromUser(text.isEmpty() ? m_whenEmpty : valueOfText(m_field, text, value()));
}

void MultilineField::showValue(const FieldValue &value)
{
    const QString text = editableText(value);
    m_whenEmpty = text.isEmpty() ? value : FieldValue::ofText({});
    m_edit->setPlaceholderText(value.isAbsent() ? tr("Not set") : QString());
    const TextEdit change = TextEdit::between(shownText(), text);
    if (!change.isEmpty())
        applyToDocument(*m_edit->document(), change, UndoStep::New);
}

void MultilineField::showReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

} // namespace Agentwright::App
