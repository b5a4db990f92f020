// SPDX-License-Identifier: MIT
#include "form/editors/name_field.h"

#include "document/surroundings.h"

#include <agentwright/base/relative_path.h>

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

NameField::NameField(const FieldId &field, QWidget *parent) : LineField(field, parent), m_note(new QLabel(this))
{
    m_note->setObjectName(u"nameNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::RichText);
    m_note->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_note->hide();
    layout()->addWidget(m_note);
    leaveUndoToDocument(m_note);
    connect(this, &FieldEditor::edited, this, &NameField::showNote);
    connect(m_note, &QLabel::linkActivated, this, [this](const QString &name) {
        input()->setFocus(); // the link goes with the note
        Q_EMIT burstEnded();
        showText(name);
        takeFromUser(FieldValue::ofText(name));
    });
}

void NameField::setSurroundings(const Surroundings &surroundings)
{
    m_taken = surroundings.names;
    showNote();
}

void NameField::showValue(const FieldValue &value)
{
    LineField::showValue(value);
    showNote();
}

void NameField::showReadOnly(bool readOnly)
{
    LineField::showReadOnly(readOnly);
    showNote();
}

void NameField::showNote()
{
    const QString name = editableText(value());
    const QString usual = slug(name);
    QStringList notes;
    if (!name.isEmpty() && name != usual && !isReadOnly())
        notes.append(tr("Usual spelling: %1").arg(u"<a href=\"%1\">%1</a>"_s.arg(usual.toHtmlEscaped())));
    if (m_taken.contains(name)) {
        QStringList files = m_taken.values(name);
        files.sort();
        notes.append(u"\u26A0 "_s
                     + tr("%1 has this name too: only one of them is used.").arg(files.join(", "_L1).toHtmlEscaped()));
    }
    m_note->setText(notes.join("<br>"_L1));
    m_note->setVisible(!notes.isEmpty());
}

} // namespace Agentwright::App
