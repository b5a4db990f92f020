// SPDX-License-Identifier: MIT
#include "shell/start.h"

#include "shell/program_style.h"

#include <BreezeIcons>

#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QEvent>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QScreen>
#include <QStyle>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

Arguments parseArguments(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Agentwright::App::Start", "Editor for agent definitions"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption
        tour(u"tour"_s,
             QCoreApplication::translate(
                 "Agentwright::App::Start",
                 "Show what the program does without a user, and leave pictures and files in <folder>."),
             QCoreApplication::translate("Agentwright::App::Start", "folder"));
    parser.addOption(tour);
    const QCommandLineOption
        newWindow(u"new-window"_s,
                  QCoreApplication::translate("Agentwright::App::Start",
                                              "Open another window, even when the program is running already."));
    parser.addOption(newWindow);
    parser.addPositionalArgument(u"files"_s,
                                 QCoreApplication::translate("Agentwright::App::Start", "Definitions to open"),
                                 u"[files…]"_s);
    parser.process(application);
    return {parser.positionalArguments(), parser.isSet(newWindow), parser.value(tour)};
}

namespace {

/// Dialogs have the size that their contents want; no screen is as small as to lose their buttons.
class ScreenBound : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *dialog = event->type() == QEvent::Show ? qobject_cast<QDialog *>(watched) : nullptr;
        if (dialog && dialog->isWindow())
            dialog->resize(dialog->size().boundedTo(dialog->screen()->availableSize() * 0.95));
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void setUpApplication()
{
    QCoreApplication::setApplicationName(u"agentwright"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AGENTWRIGHT_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Agentwright"_s);
    QGuiApplication::setDesktopFileName(QStringLiteral(AGENTWRIGHT_DESKTOP_ID));
    if (QApplication::style()->name() == u"fusion"_s)
        QApplication::setStyle(new ProgramStyle);
    qApp->installEventFilter(new ScreenBound(qApp));
    BreezeIcons::initIcons(); // behind the desktop's own theme
    QApplication::setWindowIcon(QIcon(u":/agentwright/agentwright.svg"_s));
}

/// Words that Qt has translated in files of its own, which a desktop may lack: ours come with the program.
[[maybe_unused]] constexpr const char *kWordsOfQt[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),     QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"), QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Apply"),  QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
};

void setUpLanguage(const QLocale &locale)
{
    const auto install = [&](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(qApp);
        if (!translator->load(locale, name, u"_"_s, folder)) {
            delete translator;
            return false;
        }
        return QCoreApplication::installTranslator(translator);
    };
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English has a file of its own for the forms of numbers.
    if (!install(u"agentwright"_s, u":/agentwright/translations"_s)) {
        auto *english = new QTranslator(qApp);
        if (english->load(u":/agentwright/translations/agentwright_en"_s))
            QCoreApplication::installTranslator(english);
    }
}

} // namespace Agentwright::App
