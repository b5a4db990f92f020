// SPDX-License-Identifier: MIT
//
// window_pictures FOLDER: a picture of every window, dock and dialog, to be looked at.
#include "pseudo_translator.h"
#include "scenes.h"
#include "window_fixture.h"

#include "preview/preview_pane.h"
#include "shell/document_page.h"
#include "shell/start.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLocale>
#include <QTest>
#include <QTextStream>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

void leaveNoiseOut(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.startsWith("This plugin does not support"_L1))
        QTextStream(stderr) << message << Qt::endl;
}

bool picture(const Testing::Scene &scene, const QSize &size, const QString &theme, const QDir &folder)
{
    Testing::WindowFixture fixture;
    fixture.settings().setOption(App::findSetting("look/theme"_L1), theme);
    fixture.restart(); // windows take the theme when they are made
    if (!fixture.show())
        return false;
    fixture.window().resize(size);
    QWidget *window = scene.open(fixture);
    const auto isRendered = [&fixture] {
        if (!fixture.window().currentPage())
            return true;
        const App::PreviewPane &preview = fixture.page().preview(&fixture.window()).rendered();
        return !preview.isVisible() || !preview.toPlainText().isEmpty();
    };
    constexpr int kPatienceMs = 3000; // a definition may have no prompt
    (void)QTest::qWaitFor(isRendered, kPatienceMs);
    QCoreApplication::processEvents(); // what has just been shown is laid out
    return window && window->grab().save(folder.filePath(QLatin1StringView(scene.name) + u".png"_s));
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(leaveNoiseOut);
    QApplication application(argc, argv);
    App::setUpApplication();
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Pictures of every window, dock and dialog"_s);
    parser.addHelpOption();
    parser.addOptions({{u"size"_s, u"Size of the main window."_s, u"WxH"_s, u"1280x800"_s},
                       {u"theme"_s, u"light or dark."_s, u"theme"_s, u"light"_s},
                       {u"language"_s, u"A language, or pseudo."_s, u"language"_s, u"en"_s},
                       {u"rtl"_s, u"From right to left."_s},
                       {u"only"_s, u"Only windows whose name has this in it."_s, u"text"_s}});
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    parser.process(application);
    const QDir folder(parser.positionalArguments().value(0, u"."_s));
    const QStringList size = parser.value(u"size"_s).split(u'x');
    Testing::PseudoTranslator pseudo;
    if (parser.value(u"language"_s) == u"pseudo")
        QCoreApplication::installTranslator(&pseudo);
    else
        App::setUpLanguage(QLocale(parser.value(u"language"_s)));
    if (parser.isSet(u"rtl"_s))
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);

    int failures = folder.mkpath(u"."_s) && size.size() == 2 ? 0 : 1;
    for (const Testing::Scene &scene : Testing::scenes()) {
        if (failures || !QByteArrayView(scene.name).contains(parser.value(u"only"_s).toLatin1()))
            continue;
        if (!picture(scene, QSize(size[0].toInt(), size[1].toInt()), parser.value(u"theme"_s), folder)) {
            QTextStream(stderr) << "no picture of " << scene.name << Qt::endl;
            ++failures;
        }
    }
    return failures;
}
