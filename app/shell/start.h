// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;
class QLocale;

namespace Agentwright::App {

struct Arguments {
    QStringList files;
    bool isNewWindow = false; ///< even when the program is running already
    QString tourFolder; ///< not empty: show what the program does, without a user
};

/// Ends the process for --help, --version and what it does not understand.
Arguments parseArguments(const QCoreApplication &application);

/// Names, icon and icon theme of the running QApplication.
void setUpApplication();

/// Installs the translations of Qt's and of our own texts, before any of them is shown.
void setUpLanguage(const QLocale &locale);

} // namespace Agentwright::App
