@echo off
rem SPDX-License-Identifier: Apache-2.0
rem UNTESTED: written beside ./run for Windows, never tried on one. Says what ./run says, with the same words after it.
setlocal
cd /d "%~dp0"
set stamp=.venv\.lock-windows
if not exist %stamp% goto install
fc /b requirements.lock %stamp% >nul 2>nul && goto start
:install
if not exist .venv py -3 -m venv .venv || exit /b 1
.venv\Scripts\python -m pip install -q --disable-pip-version-check --no-deps --require-hashes --only-binary :all: -r requirements.lock || exit /b 1
copy /y requirements.lock %stamp% >nul
:start
set PATH=%CD%\.venv\Scripts;%PATH%
if "%1"=="" python main.py --demo & exit /b
if "%1"=="check" goto check
if "%1"=="test" goto check
python main.py %* & exit /b
:check
ruff format --check --quiet . || exit /b 1
ruff check --quiet . || exit /b 1
mypy --no-error-summary || exit /b 1
lint-imports --no-logo || exit /b 1
python -m tests.tools.sizes || exit /b 1
python -m tests.tools.translations --check || exit /b 1
if "%1"=="test" python -m pytest
