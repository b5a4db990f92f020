// SPDX-License-Identifier: MIT
#include "form/editors/yaml_field.h"

#include "document/edit_applier.h"
#include "form/editors/yaml_box.h"

#include <agentwright/base/file_text.h>
#include <agentwright/model/field_examples.h>
#include <agentwright/syntax/source_edit.h>

#include <QLabel>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

/// A line that was only begun is nothing to write.
static QStringView withoutLastBlanks(QStringView text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

YamlField::YamlField(const FieldId &field, QWidget *parent)
    : FieldEditor(parent)
    , m_example(fieldExample(field.key))
    , m_box(new YamlBox(this))
    , m_note(new QLabel(this))
{
    m_box->setPlaceholderText(tr("Not set"));
    m_note->setObjectName(u"yamlNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::RichText);
    m_note->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_box);
    layout->addWidget(m_note);
    setInput(m_box);
    leaveUndoToDocument(m_note);
    connect(m_box, &QPlainTextEdit::textChanged, this, &YamlField::onTextChanged);
    connect(m_note, &QLabel::linkActivated, this, &YamlField::onLink);
    showNote();
}

void YamlField::onTextChanged()
{
    // Also emitted for changes of formats and while the document's text is shown.
    const QString text = cleanedForDocument(m_box->text());
    if (withoutLastBlanks(text) == withoutLastBlanks(m_source)) {
        m_isPending = false;
    } else {
        m_isPending = sourceProblem(text).has_value();
        if (!m_isPending) {
            m_source = text;
            Q_EMIT sourceEdited(text);
        }
    }
    showNote();
    Q_EMIT pendingChanged();
}

QString YamlField::pendingSource() const
{
    return m_isPending ? cleanedForDocument(m_box->text()) : QString();
}

void YamlField::onLink(const QString &link)
{
    m_box->setFocus(); // the link goes with the note
    if (link == "example"_L1)
        m_box->insertPlainText(m_example);
    else
        setText(m_source);
}

void YamlField::setText(const QString &text)
{
    const TextEdit change = TextEdit::between(m_box->text(), text);
    if (!change.isEmpty())
        applyToDocument(*m_box->document(), change, UndoStep::New);
    showNote();
}

void YamlField::setSource(const QString &source)
{
    // What is typed and cannot be written yet is given up only for something new in the document.
    if (m_source == source && m_isPending)
        return;
    m_source = source;
    m_isPending = false;
    setText(source);
}

void YamlField::showNote()
{
    QString note;
    const QString text = m_box->text();
    if (m_isPending) {
        const std::optional<SourceProblem> problem = sourceProblem(cleanedForDocument(text));
        note = problem && !problem->message.isEmpty()
                   ? tr("Not written yet. Line %1: %2").arg(problem->line).arg(problem->message.toHtmlEscaped())
                   : tr("Not written yet: this cannot stand below a key.");
        note = u"\u26A0 "_s + note + u" <a href=\"discard\">%1</a>"_s.arg(tr("Discard"));
    } else if (text.isEmpty() && !m_example.isEmpty() && !isReadOnly()) {
        note = u"<a href=\"example\">%1</a>"_s.arg(tr("Insert an example"));
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void YamlField::showValue(const FieldValue &)
{
    // The source says more.
}

void YamlField::showReadOnly(bool readOnly)
{
    m_box->setReadOnly(readOnly);
    showNote();
}

} // namespace Agentwright::App
