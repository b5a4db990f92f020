// SPDX-License-Identifier: MIT
#include "shell/about.h"

#include <QApplication>
#include <QCoreApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

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

} // namespace Agentwright::App
