// SPDX-License-Identifier: MIT
#include "shell/about.h"

#include "shell/command_table.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Agentwright::App::Commands", text);
}

QString withoutMnemonic(QString text)
{
    return text.remove(u'&').toHtmlEscaped();
}

QString keyOf(const Command &command)
{
    const QKeySequence key = command.key != QKeySequence::UnknownKey
                                 ? QKeySequence(command.key)
                                 : QKeySequence(QLatin1StringView(command.shortcut), QKeySequence::PortableText);
    return key.toString(QKeySequence::NativeText).toHtmlEscaped();
}

QString shortcutTable()
{
    QString html;
    const char *section = nullptr;
    for (const Command &command : commandTable()) {
        if (menuTitle(command.menu) != section) {
            section = menuTitle(command.menu);
            html += html.isEmpty() ? QString() : u"</table>"_s;
            html += u"<h3>%1</h3><table cellpadding=\"3\" width=\"100%\">"_s.arg(withoutMnemonic(translated(section)));
        }
        html += u"<tr><td width=\"35%\"><b>%1</b></td><td width=\"20%\">%2</td><td>%3</td></tr>"_s
                    .arg(withoutMnemonic(translated(command.text)), keyOf(command),
                         translated(command.help).toHtmlEscaped());
    }
    return html + u"</table>"_s;
}

} // namespace

void showAboutDialog(QWidget &window)
{
    auto *box = new QMessageBox(&window);
    box->setObjectName(u"about"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(QCoreApplication::translate("Agentwright::App::About", "About Agentwright"));
    box->setIconPixmap(QApplication::windowIcon().pixmap(64, 64));
    box->setText(u"<h3>Agentwright %1</h3>"_s.arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(QCoreApplication::translate(
        "Agentwright::App::About",
        "An editor for agent definitions that changes nothing but what you edit. MIT licence."));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

void showShortcutSheet(QWidget &window)
{
    auto *dialog = new QDialog(&window);
    dialog->setObjectName(u"shortcuts"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("Agentwright::App::About", "Keyboard Shortcuts"));
    dialog->resize(720, 600);
    auto *sheet = new QTextBrowser(dialog);
    sheet->setAccessibleName(dialog->windowTitle());
    sheet->setHtml(shortcutTable());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(sheet);
    layout->addWidget(buttons);
    dialog->open();
}

} // namespace Agentwright::App
