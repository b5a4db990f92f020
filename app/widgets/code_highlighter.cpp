// SPDX-License-Identifier: MIT
#include "widgets/code_highlighter.h"

#include "widgets/contrast.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>

#include <QFuture>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QPalette>
#include <QPromise>
#include <QTextCharFormat>
#include <QThread>
#include <QThreadPool>

#include <future>
#include <memory>
#include <utility>

namespace Agentwright::App {

namespace {

using KSyntaxHighlighting::Repository;
using KSyntaxHighlighting::Theme;

class Reading
{
public:
    Reading()
    {
        m_promise.start();
        QThreadPool::globalInstance()->start([this] { read(); });
    }

    bool isFinished() const { return m_finished.isFinished(); }
    const QFuture<void> &finished() const { return m_finished; }
    Repository &repository()
    {
        m_finished.waitForFinished();
        return *m_repository;
    }
    bool isFor(const QPalette &palette) const
    {
        return palette.color(QPalette::Base) == m_palette.color(QPalette::Base)
               && palette.color(QPalette::Highlight) == m_palette.color(QPalette::Highlight);
    }
    Theme theme() const { return m_theme.get(); }

private:
    void read()
    {
        auto repository = std::make_unique<Repository>();
        m_themePromise.set_value(repository->themeForPalette(m_palette));
        // Its formats are known only when it is read, and all languages that it includes.
        (void)repository->definitionForName(QStringLiteral("Markdown")).formats();
        repository->moveToThread(m_guiThread);
        m_repository = std::move(repository);
        m_promise.finish();
    }

    QThread *const m_guiThread = QThread::currentThread();
    const QPalette m_palette = QGuiApplication::palette();
    std::promise<Theme> m_themePromise;
    std::shared_future<Theme> m_theme = m_themePromise.get_future();
    QPromise<void> m_promise;
    QFuture<void> m_finished = m_promise.future();
    std::unique_ptr<Repository> m_repository; ///< the GUI thread's when it is finished
};

Reading &reading()
{
    static Reading only;
    return only;
}

} // namespace

void readCode()
{
    (void)reading();
}

Repository &codeRepository()
{
    return reading().repository();
}

Theme codeThemeFor(const QPalette &palette)
{
    const bool mustWait = reading().isFinished() || !reading().isFor(palette);
    return mustWait ? codeRepository().themeForPalette(palette) : reading().theme();
}

void whenCodeIsRead(QObject *context, const std::function<void()> &run)
{
    if (reading().isFinished())
        return run();
    auto *watcher = new QFutureWatcher<void>(context);
    QObject::connect(watcher, &QFutureWatcher<void>::finished, watcher, [watcher, run] {
        watcher->deleteLater();
        run();
    });
    watcher->setFuture(reading().finished());
}

QString wellFormed(const QString &text)
{
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

void CodeHighlighter::highlightBlock(const QString &text)
{
    KSyntaxHighlighting::SyntaxHighlighter::highlightBlock(wellFormed(text));
}

void CodeHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    KSyntaxHighlighting::SyntaxHighlighter::applyFormat(offset, length, format);
    QTextCharFormat shown = QSyntaxHighlighter::format(offset);
    if (length == 0 || shown.foreground().style() == Qt::NoBrush || shown.background().style() != Qt::NoBrush)
        return;
    if (const QRgb ground = theme().editorColor(Theme::BackgroundColor); ground != std::exchange(m_ground, ground))
        m_inks.clear();
    QColor &ink = m_inks[shown.foreground().color().rgb()];
    if (!ink.isValid())
        ink = legible(shown.foreground().color(), QColor::fromRgb(m_ground));
    if (ink == shown.foreground().color())
        return;
    shown.setForeground(ink);
    setFormat(offset, length, shown);
}

} // namespace Agentwright::App
