// SPDX-License-Identifier: MIT
#include "form/editors/leftover_note.h"

#include <QCoreApplication>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

static QString noteText(const char *text)
{
    return QCoreApplication::translate("Agentwright::App::Form", text);
}

QLabel *makeLeftoverNote(QWidget *parent)
{
    auto *note = new QLabel(parent);
    note->setObjectName(u"leftovers"_s);
    note->setTextFormat(Qt::RichText);
    note->setWordWrap(true);
    note->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    note->hide();
    return note;
}

void showLeftovers(QLabel &note, const QStringList &leftovers)
{
    constexpr qsizetype kLongest = 120;
    note.setVisible(!leftovers.isEmpty());
    if (leftovers.isEmpty())
        return;
    QString words = leftovers.join(" … "_L1);
    if (words.size() > kLongest)
        words = words.first(kLongest - 1) + u'…';
    note.setText(u"%1 <i>%2</i> <a href=\"text\">%3</a>"_s
                     .arg(noteText(QT_TRANSLATE_NOOP("Agentwright::App::Form", "Only in the text:")),
                          words.toHtmlEscaped(), noteText(QT_TRANSLATE_NOOP("Agentwright::App::Form", "Show in text"))));
}

} // namespace Agentwright::App
